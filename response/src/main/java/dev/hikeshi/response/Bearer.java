package dev.hikeshi.response;

/** Who may have to do a duty. */
public sealed interface Bearer extends Comparable<Bearer> {

    /** The form in files and outputs: {@code provider:ID}, {@code person:ID} or {@code machine}. */
    String id();

    @Override
    default int compareTo(Bearer other) {
        return id().compareTo(other.id());
    }

    /** A contract partner. */
    record OfProvider(String provider) implements Bearer {
        @Override
        public String id() {
            return "provider:" + provider;
        }
    }

    /** One of our own people. */
    record OfPerson(String person) implements Bearer {
        @Override
        public String id() {
            return "person:" + person;
        }
    }

    /** A containment policy that acts by itself. */
    record Machine() implements Bearer {
        @Override
        public String id() {
            return "machine";
        }
    }
}
