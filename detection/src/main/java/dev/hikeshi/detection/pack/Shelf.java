package dev.hikeshi.detection.pack;

/** Items that are read one by one, when each is needed. Safe for many threads. */
public final class Shelf {
    static final int NOTHING = -1;

    private final int[] places;
    private final PackIn content;

    Shelf(int[] places, PackIn content) {
        this.places = places;
        this.content = content;
    }

    public int size() {
        return places.length;
    }

    /** Whether anything was written for the item. */
    public boolean has(int item) {
        return places[item] != NOTHING;
    }

    /** A reader that stands at the item. */
    public PackIn item(int item) {
        return content.at(places[item]);
    }
}
