package dev.hikeshi.cli.duty;

import java.util.List;

/** Every view, in the order of the page and the workbook. */
final class Sheets {
    private Sheets() {}

    static List<Sheet> of(Coverage coverage, Spoken spoken, CubeSheets cube) {
        QuestionSheets open = new QuestionSheets(coverage, spoken);
        AgreementSheets agreed = new AgreementSheets(coverage, spoken);
        return List.of(
                cube.gaps(),
                cube.week(),
                cube.special(),
                open.questions(),
                open.points(),
                open.judgements(),
                open.differences(),
                open.warnings(),
                agreed.prices(),
                agreed.split(),
                agreed.disclaimers(),
                agreed.warranties());
    }
}
