package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.company.Fee;
import dev.hikeshi.company.OptionFile;
import dev.hikeshi.company.calendar.Range;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the company for a command; warnings go to standard error. */
final class CompanyReading {
    private CompanyReading() {}

    /**
     * The company of a file.
     *
     * @throws Unusable with every fault of the file
     */
    static Company read(Path file, Terminal terminal, Language language) throws Unusable {
        return whole(file, terminal, language).company();
    }

    /**
     * The company of a file, with the files that were read.
     *
     * @throws Unusable with every fault of the file
     */
    static CompanyFile.Read whole(Path file, Terminal terminal, Language language) throws Unusable {
        return switch (CompanyFile.read(file)) {
            case CompanyFile.Read read -> {
                read.warnings()
                        .forEach(
                                warning ->
                                        terminal.err()
                                                .println("hikeshi: " + warning.text(language)));
                yield read;
            }
            case CompanyFile.Faulty faulty ->
                    throw new Unusable(
                            (Language in) ->
                                    faulty.faults().stream().map(fault -> fault.text(in)).toList());
        };
    }

    /** What its contracts and proposals cost; a file with faults was refused before. */
    static List<Fee> fees(Path file) {
        return switch (OptionFile.read(file, null)) {
            case OptionFile.Read read -> read.fees();
            case OptionFile.Faulty faulty -> List.of();
        };
    }

    /**
     * Says on standard error where a year from that instant on leaves the years for which recurring
     * events, shifts and yearly days are worked out.
     */
    static void sayHorizon(Instant from, Terminal terminal, Language language) {
        LocalDate last = from.atZone(ZoneOffset.UTC).toLocalDate().plusYears(1);
        LocalDate first = from.atZone(ZoneOffset.UTC).toLocalDate();
        if (last.isAfter(Range.LAST_DAY) || first.isBefore(Range.FIRST_DAY)) {
            String said =
                    Texts.of(language)
                            .say("company.horizon", first, last, Range.FIRST_DAY, Range.LAST_DAY);
            terminal.err().println("hikeshi: " + said);
        }
    }

    /**
     * The contract of that id.
     *
     * @throws Unusable when there is none
     */
    static Contract contract(Company company, String id) throws Unusable {
        return company.contracts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Unusable(
                                        Fault.of(
                                                "no-contract",
                                                id,
                                                company.contracts().stream()
                                                        .map(Contract::id)
                                                        .collect(Collectors.joining(", ")))));
    }
}
