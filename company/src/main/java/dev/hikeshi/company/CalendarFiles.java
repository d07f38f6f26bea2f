package dev.hikeshi.company;

import dev.hikeshi.company.calendar.CalendarText;
import dev.hikeshi.company.calendar.Occurrence;
import dev.hikeshi.company.calendar.Problem;
import dev.hikeshi.response.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calendar files beside the company file: nothing outside its folder is read. */
final class CalendarFiles {
    private static final int MOST_FILES = 200;

    private final Path folder;
    private int read;

    /**
     * @param company the company file that was named
     */
    CalendarFiles(Path company) {
        Path parent = company.toAbsolutePath().normalize().getParent();
        this.folder = parent == null ? company.toAbsolutePath() : parent;
    }

    /**
     * What an event says to the company.
     *
     * @param event the event
     * @param place where it stands
     */
    record Entry(Occurrence event, Place place) {}

    /**
     * The events of the files that the key names.
     *
     * @param zone where dates and times without a zone are counted
     */
    List<Entry> entries(Section section, String key, ZoneId zone) {
        return section.each(key, value -> entries(value, zone)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private @Nullable List<Entry> entries(Value value, ZoneId zone) {
        String name = value.text();
        Path file = name == null ? null : file(value, name);
        if (file == null) {
            return null;
        }
        Place place = new Place(file, value.place().order(), 0, 0, value.place().where());
        String text = SourceText.read(place, value.faults());
        if (text == null) {
            return null;
        }
        CalendarText.Outcome outcome = CalendarText.read(text, zone);
        for (Problem problem : outcome.problems()) {
            Fitting fitting = fitting(problem.kind());
            value.faults()
                    .add(
                            fitting.code(),
                            place.at(problem.line(), 1),
                            fitting.expected(),
                            problem.found());
        }
        return outcome.occurrences().stream()
                .map(event -> new Entry(event, place.at(event.line(), 1)))
                .toList();
    }

    /** The file; null, with a fault, when it may not be read. */
    private @Nullable Path file(Value value, String name) {
        Path target;
        try {
            target = value.place().file().resolveSibling(name);
            if (!name.endsWith(".ics") || Path.of(name).isAbsolute()) {
                value.bad(Texts.words("expected.ics_file"), name);
                return null;
            }
        } catch (InvalidPathException e) {
            value.bad(Texts.words("expected.ics_file"), name);
            return null;
        }
        read++;
        if (read > MOST_FILES) {
            return refuse(value, FaultCode.TOO_MANY_FILES, Texts.words("expected.files"));
        }
        if (!Files.exists(target)) {
            return refuse(value, FaultCode.FILE_MISSING, Texts.words("expected.file"));
        }
        return isInside(target)
                ? target
                : refuse(value, FaultCode.OUTSIDE_FOLDER, Texts.words("expected.ics_file"));
    }

    private boolean isInside(Path target) {
        try {
            return target.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable Path refuse(Value value, FaultCode code, Words expected) {
        value.faults().add(code, value.place(), expected, value.shown());
        return null;
    }

    private record Fitting(FaultCode code, Words expected) {}

    private static Fitting fitting(Problem.Kind kind) {
        return switch (kind) {
            case UNREADABLE ->
                    new Fitting(FaultCode.ICS_UNREADABLE, Texts.words("expected.ics_text"));
            case UNKNOWN_ZONE ->
                    new Fitting(FaultCode.ICS_UNKNOWN_ZONE, Texts.words("expected.ics_zone"));
            case WITHOUT_START ->
                    new Fitting(FaultCode.ICS_WITHOUT_START, Texts.words("expected.ics_start"));
            case BAD_TIME -> new Fitting(FaultCode.ICS_BAD_TIME, Texts.words("expected.ics_time"));
            case BAD_RULE -> new Fitting(FaultCode.ICS_BAD_RULE, Texts.words("expected.ics_rule"));
            case TOO_MANY -> new Fitting(FaultCode.ICS_TOO_MANY, Texts.words("expected.ics_most"));
            case UNSUPPORTED ->
                    new Fitting(FaultCode.ICS_UNSUPPORTED, Texts.words("expected.ics_plain"));
        };
    }
}
