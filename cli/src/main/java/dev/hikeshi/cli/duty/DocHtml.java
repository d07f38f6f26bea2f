package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.report.Html;
import dev.hikeshi.response.Language;
import java.util.List;

/** A text as one page without anything from outside; it prints on A4 and reads on a phone. */
final class DocHtml {
    private final Doc doc;
    private final Html html = new Html();
    private int section;

    private DocHtml(Doc doc) {
        this.doc = doc;
    }

    static String of(Doc doc, String contents) {
        return new DocHtml(doc).text(contents);
    }

    private String text(String contents) {
        html.verbatim("<!doctype html>\n");
        html.open("html", "lang=\"" + doc.language + "\"").open("head");
        html.verbatim("<meta charset=\"utf-8\">\n");
        html.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", doc.title).open("style").verbatim(Html.style());
        html.verbatim(Html.resource("/dev/hikeshi/cli/duty/coverage.css"));
        html.verbatim(Html.resource("/dev/hikeshi/cli/duty/manual.css")).close().close();
        html.open("body").open("main", "class=\"manual\"").element("h1", doc.title);
        boolean listed = false;
        for (Doc.Block block : doc.blocks) {
            if (!listed && block instanceof Doc.Head) {
                contents(contents);
                listed = true;
            }
            block(block);
        }
        html.close().close().close();
        return html.toString();
    }

    private void contents(String label) {
        html.open("nav", "aria-label=\"" + label + "\"").open("ol");
        int number = 0;
        for (String head : doc.contents()) {
            number++;
            html.open("li").element("a", "href=\"#s" + number + "\"", head).close();
        }
        html.close().close();
    }

    private void block(Doc.Block block) {
        switch (block) {
            case Doc.Head head -> head(head);
            case Doc.Para para -> {
                String kind = para.kind().isEmpty() ? "" : "class=\"" + para.kind() + "\"";
                html.element("p", kind, para.text());
            }
            case Doc.Lines lines -> {
                html.open("dl");
                for (Doc.Line line : lines.lines()) {
                    html.open("div").element("dt", line.label());
                    html.element("dd", foreign(line.text()).strip(), line.text()).close();
                }
                html.close();
            }
            case Doc.Grid grid -> grid(grid);
        }
    }

    private String foreign(String text) {
        return Spoken.foreign(doc.language.equals("ja") ? Language.JA : Language.EN, text);
    }

    private void head(Doc.Head head) {
        String id = "";
        if (head.level() == 2) {
            section++;
            id = "id=\"s" + section + "\"";
        }
        html.element("h" + head.level(), id, head.text());
    }

    /** Each cell says its column, for on a phone the heads are not there. */
    private void grid(Doc.Grid grid) {
        html.open("table", "class=\"stack\"");
        html.element("caption", "class=\"unseen\"", grid.title());
        html.open("thead").open("tr");
        grid.columns().forEach(column -> html.element("th", "scope=\"col\"", column));
        html.close().close().open("tbody");
        for (List<String> row : grid.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                html.open(i == 0 ? "th" : "td", i == 0 ? "scope=\"row\" class=\"of\"" : "");
                html.element("span", "class=\"head\" aria-hidden=\"true\"", grid.columns().get(i));
                html.element("span", "class=\"cell\"" + foreign(row.get(i)), row.get(i)).close();
            }
            html.close();
        }
        html.close().close();
    }
}
