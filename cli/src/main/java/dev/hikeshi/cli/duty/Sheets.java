package dev.hikeshi.cli.duty;

import dev.hikeshi.response.duty.manual.Manuals;
import java.util.ArrayList;
import java.util.List;

/** Every view, in the order of the page and the workbook. */
final class Sheets {
    private Sheets() {}

    static List<Sheet> of(Coverage coverage, Spoken spoken, CubeSheets cube, Manuals manuals) {
        QuestionSheets open = new QuestionSheets(coverage, spoken);
        AgreementSheets agreed = new AgreementSheets(coverage, spoken);
        ChainSheets chain = new ChainSheets(coverage, spoken, manuals);
        List<Sheet> offers = new OfferSheets(coverage, spoken).offers();
        List<Sheet> sheets = new ArrayList<>();
        sheets.addAll(
                List.of(
                        cube.gaps(),
                        cube.week(),
                        cube.special(),
                        open.questions(),
                        open.points(),
                        open.judgements(),
                        open.candidates()));
        sheets.addAll(offers);
        sheets.addAll(
                List.of(
                        open.differences(),
                        open.warnings(),
                        agreed.prices(),
                        agreed.split(),
                        chain.rounds(),
                        chain.chain(),
                        chain.joints(),
                        agreed.disclaimers(),
                        agreed.warranties()));
        return List.copyOf(sheets);
    }
}
