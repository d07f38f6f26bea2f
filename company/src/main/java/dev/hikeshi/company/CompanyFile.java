package dev.hikeshi.company;

import dev.hikeshi.response.company.Company;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a company file with everything that it includes.
 *
 * <p>The answer depends on what is written only: neither on the order of files and lists, nor on
 * the clock, the zone or the language of the machine.
 */
public final class CompanyFile {
    private CompanyFile() {}

    /** What came of reading. */
    public sealed interface Outcome {}

    /**
     * The company, checked.
     *
     * @param company the company
     * @param files the files that were read, the named one first
     * @param warnings what is right but probably not meant, in reading order
     */
    public record Read(Company company, List<Path> files, List<Fault> warnings) implements Outcome {
        public Read {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * No company, and every reason.
     *
     * @param faults all faults, in reading order; at least one
     */
    public record Faulty(List<Fault> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("faulty without a fault");
            }
        }
    }

    /** Reads the file and its includes. A file that cannot be opened is a fault as well. */
    public static Outcome read(Path file) {
        return read(file, Map.of());
    }

    /**
     * Reads the file and its includes as they would be.
     *
     * @param drafts texts that stand for what is on the disk, by file
     */
    public static Outcome read(Path file, Map<Path, String> drafts) {
        Faults faults = new Faults();
        Sources sources = new Sources(faults, drafts);
        sources.read(file);
        if (sources.sections().isEmpty()) {
            return new Faulty(faults.inReadingOrder());
        }
        Company company = CompanyReader.read(sources.sections(), file, faults);
        OptionReader beside = new OptionReader(sources.sections(), null);
        beside.fees();
        beside.figures();
        if (company == null || faults.count() > 0) {
            return new Faulty(faults.inReadingOrder());
        }
        return new Read(company, sources.files(), faults.warningsInReadingOrder());
    }
}
