/**
 * The company file: what a company wrote down about its people, assets and contracts, turned into
 * the kernel's records.
 *
 * <p>A file is decoded and composed to nodes ({@link dev.hikeshi.company.YamlSource}), its includes
 * are followed ({@link dev.hikeshi.company.Sources}), and each section is read key by key ({@link
 * dev.hikeshi.company.Section}) by a reader that looks like the format. Every fault keeps its line;
 * all of them are reported together.
 *
 * {@snippet :
 * switch (CompanyFile.read(Path.of("company.yaml"))) {
 *     case CompanyFile.Read read -> use(read.company());
 *     case CompanyFile.Faulty faulty -> faulty.faults().forEach(f -> print(f.text(Language.JA)));
 * }
 * }
 *
 * <p>Limits: 2 MiB a file, 200 files, 40 levels of nesting; no YAML anchors. Days off are known for
 * 2020 to 2040. The format is described in {@code docs/adr/0005-company-file.md}.
 */
@NullMarked
package dev.hikeshi.company;

import org.jspecify.annotations.NullMarked;
