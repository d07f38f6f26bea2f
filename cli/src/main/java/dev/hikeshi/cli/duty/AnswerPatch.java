package dev.hikeshi.cli.duty;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.company.ContractText;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.duty.question.Answer;
import dev.hikeshi.response.duty.question.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The change that an answer makes in the file of its contract, checked: the company can be read
 * with it.
 *
 * @param outcome what came of it
 * @param text the file, changed
 * @param company the company with the change; null: there is no change
 */
record AnswerPatch(AnswerEdit.Outcome outcome, ContractText text, @Nullable Company company) {
    private static final int LINES_AROUND = 2;

    /**
     * Makes the change; nothing is written.
     *
     * @param file the company file
     * @param read what was read from it
     * @param by whose answer it is, where the answer does not say
     * @param value the value that answers
     * @throws Unusable when the company could not be read with it
     */
    static AnswerPatch of(
            Path file,
            CompanyFile.Read read,
            Question question,
            Answer answer,
            String by,
            String value)
            throws IOException, Unusable {
        ContractText text =
                ContractText.find(read.files(), question.contract())
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                Fault.of("no-contract-file", question.contract())));
        Contract contract = CompanyReading.contract(read.company(), question.contract());
        AnswerEdit.Outcome outcome = AnswerEdit.make(contract, text, question, answer, by, value);
        if (outcome != AnswerEdit.Outcome.CHANGED) {
            return new AnswerPatch(outcome, text, null);
        }
        return switch (CompanyFile.read(file, Map.of(text.file(), text.after()))) {
            case CompanyFile.Read draft -> new AnswerPatch(outcome, text, draft.company());
            case CompanyFile.Faulty faulty ->
                    throw new Unusable(
                            in -> faulty.faults().stream().map(fault -> fault.text(in)).toList());
        };
    }

    /** The change as a patch in the unified form, line by line. */
    List<String> lines() {
        List<String> before = text.before().lines().toList();
        String name = text.file().toString();
        return UnifiedDiffUtils.generateUnifiedDiff(
                name,
                name,
                before,
                DiffUtils.diff(before, text.after().lines().toList()),
                LINES_AROUND);
    }

    /** Writes the file; nobody ever reads half of it. */
    void apply() throws Unusable, IOException {
        Path file = text.file();
        Outputs outputs = new Outputs();
        outputs.add(String.valueOf(file.getFileName()), text.after());
        Path folder = file.toAbsolutePath().getParent();
        outputs.moveInto(folder == null ? Path.of("") : folder);
    }
}
