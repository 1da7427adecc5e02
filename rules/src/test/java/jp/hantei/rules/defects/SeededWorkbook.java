package jp.hantei.rules.defects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hantei.rules.CatalogFiles;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.WorkbookCheck;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.rules.workbook.XlsxReader;
import jp.hantei.rules.workbook.XlsxWriter;

/** A workbook of the catalog with somebody's edit, packed and read again, and everything that is said of it. */
final class SeededWorkbook {
    private static final List<Path> TWINS = CatalogFiles.twins("intractable", "paediatric", "common");

    private final RawWorkbook raw;
    private final List<Finding> findings = new ArrayList<>();
    private final Optional<RuleProgram> program;

    /** @param name disease number ({@code 006}) or common block ({@code eligibility}) */
    SeededWorkbook(String name, Edit edit) {
        RawWorkbook edited = edit.apply(CatalogFiles.raw(twin(name), new Problems()));
        Problems problems = new Problems();
        String file = edited.file().replace(".md", ".xlsx");
        raw = XlsxReader.read(file, XlsxWriter.write(edited, subject -> List.of()), problems);
        RuleWorkbook workbook = WorkbookParser.parse(raw, CatalogFiles.common(), problems);
        problems.list().forEach(problem -> findings.add(Finding.of(problem)));
        if (problems.hasErrors()) {
            program = Optional.empty();
        } else {
            findings.addAll(WorkbookCheck.check(workbook));
            program = Optional.of(RuleProgram.of(workbook));
        }
    }

    private static Path twin(String name) {
        if (name.equals("language")) {
            return CatalogFiles.LANGUAGE;
        }
        return TWINS.stream()
                .filter(twin -> twin.toString().contains("/" + name + "-") && twin.endsWith("2024-04.md")
                        || twin.endsWith(Path.of("common", name + ".md")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No workbook " + name));
    }

    RawWorkbook raw() {
        return raw;
    }

    /** Problems of reading and findings of the check, those accepted left out. */
    List<Finding> findings() {
        return findings.stream().filter(finding -> finding.accepted() == null).toList();
    }

    /** Empty when it can't be run: then there is no witness either. */
    Optional<RuleProgram> program() {
        return program;
    }
}
