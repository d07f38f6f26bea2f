package dev.hikeshi.company;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param file the file as it was named
 * @param order place of the file in reading order
 * @param line line, from 1; 0: the whole file
 * @param column column, from 1; 0: the whole file
 * @param where the place in the format
 */
record Place(Path file, int order, int line, int column, String where) {
    static final Comparator<Place> READING_ORDER =
            Comparator.comparingInt(Place::order)
                    .thenComparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column)
                    .thenComparing(Place::where);

    static Place whole(Path file, int order) {
        return new Place(file, order, 0, 0, "");
    }

    Place at(int newLine, int newColumn) {
        return new Place(file, order, newLine, newColumn, where);
    }

    /** True when this place is the other or lies inside it. */
    boolean isWithin(Place other) {
        return order == other.order
                && (where.equals(other.where)
                        || where.startsWith(other.where + ".")
                        || where.startsWith(other.where + "["));
    }

    Place named(String newWhere) {
        return new Place(file, order, line, column, newWhere);
    }
}
