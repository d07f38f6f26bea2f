package dev.hikeshi.response;

/**
 * The stable id of a duty in the catalogue, lower case with underscores ({@code isolate_host}).
 *
 * @param id the id
 */
public record DutyId(String id) implements Comparable<DutyId> {
    public DutyId {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("empty duty id");
        }
    }

    @Override
    public int compareTo(DutyId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
