package dev.hikeshi.decision.queue;

/** Is told what happens in a waiting room, in the order in which it happens. */
public interface Watcher {
    /** Nobody looks. */
    Watcher NOBODY = new Watcher() {};

    /** Work on a case begins for the first time. */
    default void begins(int priority, double arrived, double now) {}

    /** Work on a case ends. */
    default void ends(int priority, double arrived, double now) {}

    /** A hand is free and nobody waits. */
    default void free(double now) {}

    /** No hand is free any more, since their number fell. */
    default void full(double now) {}
}
