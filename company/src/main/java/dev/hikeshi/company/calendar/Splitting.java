package dev.hikeshi.company.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/** Splits a text into components and lines with ical4j's parser, and keeps the line numbers. */
final class Splitting implements ContentHandler {
    private static final int DEEPEST = 8;

    private final Part root = new Part("", 1);
    private final Deque<Part> open = new ArrayDeque<>();
    private final Iterator<Integer> begins;
    private Map<String, String> parameters = new TreeMap<>();
    private String value = "";

    private Splitting(List<Integer> begins) {
        this.begins = begins.iterator();
        open.push(root);
    }

    /** What stands in the calendars of the text. */
    static Part split(String text) throws Problem.Found, ParserException {
        List<String> lines = text.lines().toList();
        Splitting splitting = new Splitting(begins(lines));
        // Blank lines, which are no part of the format, are passed over.
        String plain =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(plain)), splitting);
        } catch (IOException e) {
            throw new Problem.Found(Problem.Kind.UNREADABLE, String.valueOf(e.getMessage()));
        }
        return splitting.root;
    }

    /** Lines at which components begin; the parser recurses, so their depth is bounded first. */
    private static List<Integer> begins(List<String> lines) throws Problem.Found {
        List<Integer> begins = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            String upper = lines.get(i).toUpperCase(Locale.ROOT);
            if (upper.startsWith("BEGIN:")) {
                depth++;
                if (!upper.startsWith("BEGIN:VCALENDAR")) {
                    begins.add(i + 1);
                }
            }
            depth -= upper.startsWith("END:") ? 1 : 0;
            if (depth > DEEPEST) {
                throw new Problem.Found(Problem.Kind.UNREADABLE, lines.get(i));
            }
        }
        return begins;
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
        Part part = new Part(name, begins.hasNext() ? begins.next() : 1);
        open.element().parts.add(part);
        open.push(part);
    }

    @Override
    public void endComponent(String name) {
        open.pop();
    }

    @Override
    public void startProperty(String name) {
        parameters = new TreeMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String given) {
        parameters.put(name, given);
    }

    @Override
    public void propertyValue(String given) {
        value = given;
    }

    @Override
    public void endProperty(String name) {
        open.element().add(name, parameters, value);
    }
}
