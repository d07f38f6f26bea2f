package dev.hikeshi.forensics;

/** What an edge starts or ends at. */
public sealed interface Node {

    /** A machine whose name is known. */
    record Host(String key) implements Node {}

    /**
     * An address that no log gives a machine for.
     *
     * @param address the address
     * @param zone where it lies
     */
    record Address(String address, Zone zone) implements Node {}

    /** No record names it. */
    record Unknown() implements Node {}

    /** Where an address lies. */
    enum Zone {
        INSIDE,
        OUTSIDE
    }

    /** Reads an edge's end. */
    static Node of(String place) {
        if (place.equals(Edge.UNKNOWN)) {
            return new Unknown();
        }
        int at = place.indexOf('@');
        String bare = at < 0 ? place : place.substring(0, at);
        if (!Addresses.isAddress(bare)) {
            return new Host(place);
        }
        return new Address(bare, at < 0 ? Zone.OUTSIDE : Zone.INSIDE);
    }
}
