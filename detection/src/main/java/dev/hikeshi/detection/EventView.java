package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.TextVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as a plan asks about it. What was answered once is kept until the next event. Used by
 * one thread, for one event after the other.
 */
final class EventView implements FieldCells {
    private static final int[] NO_ATOMS = {};
    private static final int ANY_TEXT = 1;

    private final Plan plan;
    private final RegexOverruns overruns;
    private final ValueMemory memory = new ValueMemory();
    private final int[] atomTurns; // the event for which the atom was last true
    private final int[] fieldTurns; // the event for which the field was last read
    private final int[] singleTurns;
    private final boolean[] singleAnswers;
    private final List<List<Cell>> cells = new ArrayList<>();
    private final boolean[] present;
    private final int[] cellTurns;
    private int[] literalTurns = {};
    private int literalTurn;
    private int turn;
    private @Nullable Event event;
    private int[] trueAtoms = new int[64];
    private int trueCount;
    private int[] found = new int[64];
    private int foundCount;
    private char[] folded = new char[1024];
    private final Texts texts = new Texts();
    private boolean checkMissed;

    EventView(Plan plan, RegexOverruns overruns) {
        this.plan = plan;
        this.overruns = overruns;
        int fields = plan.fieldCount();
        atomTurns = new int[plan.atomCount()];
        fieldTurns = new int[fields];
        singleTurns = new int[plan.singleCount()];
        singleAnswers = new boolean[singleTurns.length];
        present = new boolean[fields];
        cellTurns = new int[fields];
        for (int i = 0; i < fields; i++) {
            cells.add(new ArrayList<>());
        }
    }

    /** Turns to another event. */
    void of(Event next) {
        event = next;
        trueCount = 0;
        turn++;
        if (turn == Integer.MAX_VALUE) {
            turn = 1;
            List.of(atomTurns, fieldTurns, singleTurns, cellTurns).forEach(a -> Arrays.fill(a, 0));
        }
    }

    private Event event() {
        if (event == null) {
            throw new IllegalStateException("no event yet");
        }
        return event;
    }

    /** How many atoms are known to be true so far. */
    int trueCount() {
        return trueCount;
    }

    /** The atoms known to be true, in the order in which they became so. */
    int trueAtom(int i) {
        return trueAtoms[i];
    }

    boolean atom(int atom) {
        read(plan.atomField(atom));
        return atomTurns[atom] == turn;
    }

    /** Finds the true atoms of a field, unless that was done. */
    void read(int field) {
        if (fieldTurns[field] == turn) {
            return;
        }
        fieldTurns[field] = turn;
        if (field == 0) {
            event().forEachField((name, value) -> value(0, value));
        } else if (field == ANY_TEXT) {
            anyText();
        } else {
            event().forEachValue(plan.name(field), value -> value(field, value));
        }
    }

    private void value(int field, FieldValue value) {
        switch (value) {
            case FieldValue.Many many -> many.items().forEach(item -> value(field, item));
            case FieldValue.Absent absent -> {}
            case FieldValue.Text text -> text(field, text.text());
            case FieldValue.Numeric number -> text(field, number.text());
            case FieldValue.Flag flag -> text(field, flag.text());
        }
    }

    private void text(int field, String text) {
        int[] atoms = memory.recall(field, text);
        if (atoms == null) {
            search(plan.tests(field), Folding.fold(text, room(text.length())), new Cell(text));
            atoms = foundCount == 0 ? NO_ATOMS : Arrays.copyOf(found, foundCount);
            memory.remember(field, text, atoms);
        }
        for (int atom : atoms) {
            becomesTrue(atom);
        }
    }

    private void becomesTrue(int atom) {
        if (atomTurns[atom] != turn) {
            atomTurns[atom] = turn;
            trueAtoms = add(trueAtoms, trueCount++, atom);
        }
    }

    /**
     * Searches all texts of the event where they stand. To remember them would take longer. Where a
     * literal alone is not the answer, they are read again with their case.
     */
    private void anyText() {
        checkMissed = false;
        event().forEachText(texts);
        if (checkMissed) {
            event().forEachField((name, value) -> value(ANY_TEXT, value));
        }
    }

    private char[] room(int characters) {
        if (folded.length < 2 * characters) {
            folded = new char[4 * characters];
        }
        return folded;
    }

    private final class Texts implements TextVisitor {
        @Override
        public char[] room(int characters) {
            return EventView.this.room(characters);
        }

        @Override
        public void text(int length) {
            search(plan.tests(ANY_TEXT), Folding.fold(folded, length), null);
            for (int i = 0; i < foundCount; i++) {
                becomesTrue(found[i]);
            }
        }
    }

    /**
     * Finds the atoms that the folded value makes true, some perhaps twice.
     *
     * @param cell the value; null: unknown, then no checks are made
     */
    private void search(FieldTests tests, int length, @Nullable Cell cell) {
        if (literalTurns.length < tests.literalCount()) {
            literalTurns = Arrays.copyOf(literalTurns, tests.literalCount());
        }
        foundCount = 0;
        literalTurn++;
        tests.literals().find(folded, length, literal -> literal(tests, literal, cell));
    }

    private void literal(FieldTests tests, int literal, @Nullable Cell cell) {
        if (literalTurns[literal] == literalTurn) {
            return;
        }
        literalTurns[literal] = literalTurn;
        CellTest check = tests.check(literal);
        if (check != null && cell == null) {
            checkMissed = true;
        } else if (check == null || cell == null || check.acceptsFast(cell, overruns)) {
            int end = tests.firstAtom(literal + 1);
            for (int i = tests.firstAtom(literal); i < end; i++) {
                found = add(found, foundCount++, tests.atomAt(i));
            }
        }
    }

    private static int[] add(int[] list, int count, int item) {
        int[] grown = count < list.length ? list : Arrays.copyOf(list, 2 * count);
        grown[count] = item;
        return grown;
    }

    boolean single(int number) {
        if (singleTurns[number] != turn) {
            singleTurns[number] = turn;
            int field = plan.singleField(number);
            singleAnswers[number] =
                    plan.single(number).matches(this, plan.name(field), cells(field));
        }
        return singleAnswers[number];
    }

    private List<Cell> cells(int field) {
        List<Cell> list = cells.get(field);
        if (cellTurns[field] != turn) {
            cellTurns[field] = turn;
            list.clear();
            present[field] = false;
            if (field <= ANY_TEXT) {
                event().forEachField((name, value) -> cell(field, value, list));
            } else {
                event().forEachValue(plan.name(field), value -> cell(field, value, list));
            }
        }
        return list;
    }

    /** The text of a field that has just one value; null for any other. */
    @Nullable String only(int field) {
        List<Cell> list = cells(field);
        return list.size() == 1 && !list.getFirst().absent() ? list.getFirst().text() : null;
    }

    private void cell(int field, FieldValue value, List<Cell> list) {
        present[field] = true;
        if (value instanceof FieldValue.Many many) {
            many.items().forEach(item -> cell(field, item, list));
        } else {
            list.add(new Cell(value));
        }
    }

    @Override
    public boolean has(String field) {
        int number = plan.field(field);
        cells(number);
        return present[number];
    }

    @Override
    public List<Cell> cells(String field) {
        return cells(plan.field(field));
    }

    @Override
    public boolean accepts(Cell cell, CellTest test) {
        return test.acceptsFast(cell, overruns);
    }
}
