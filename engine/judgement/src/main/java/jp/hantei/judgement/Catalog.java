package jp.hantei.judgement;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.model.ProvenanceCount;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookSource;

/**
 * All published rule packs. A pack is loaded when it is first asked for; the most recently used are kept. Thread-safe.
 */
public final class Catalog {
    /** Each pack holds about half a megabyte; the common diseases are judged all day, the rare ones now and then. */
    private static final int KEPT = 200;

    private final WorkbookSource source;
    private final List<Entry> entries;
    private final Map<String, RulePack> loaded = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RulePack> eldest) {
            return size() > KEPT;
        }
    };

    private Catalog(WorkbookSource source) {
        this.source = source;
        this.entries = CatalogIndex.read(source);
    }

    /** The catalog that is packed with the program. */
    public static Catalog bundled() {
        return new Catalog(WorkbookSource.classPath("catalog"));
    }

    /**
     * A {@code disease-catalog} folder.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static Catalog open(Path folder) {
        return new Catalog(WorkbookSource.folder(folder));
    }

    /**
     * One rule pack of the list.
     *
     * @param disease disease number
     * @param revision form revision
     * @param name 疾病名
     * @param kana よみ
     * @param english English name
     * @param scheme 制度
     * @param target who is eligible, in one line
     * @param group 疾患群, may be empty
     * @param provenance how sure the rows of its own sheets are
     * @param path where its workbook stands in the catalog
     */
    public record Entry(
            String disease,
            String revision,
            String name,
            String kana,
            String english,
            Scheme scheme,
            String target,
            String group,
            ProvenanceCount provenance,
            String path) {}

    /** What there is, by scheme, number and newest revision first. */
    public List<Entry> entries() {
        return entries;
    }

    /** The newest form revision of a disease. */
    public Optional<String> latestRevision(String disease) {
        String number = canonical(disease);
        return entries.stream()
                .filter(e -> e.disease().equals(number))
                .map(Entry::revision)
                .findFirst();
    }

    /**
     * The rule pack of a disease and form revision.
     *
     * @param disease number, {@code 006} or {@code 6}
     * @param revision form revision, e.g. {@code 2024-04}
     * @throws UnknownRulePackException when there is none
     * @throws jp.hantei.rules.problem.WorkbookException when its workbook can't be accepted
     */
    public RulePack rulePack(String disease, String revision) {
        Entry entry = entry(disease, revision);
        synchronized (loaded) {
            RulePack pack = loaded.get(entry.path());
            if (pack == null) {
                pack = RulePack.of(source.load(entry.path()));
                loaded.put(entry.path(), pack);
            }
            return pack;
        }
    }

    /**
     * The workbook of a rule pack as its authors wrote it, without the common blocks.
     *
     * @throws UnknownRulePackException when there is none
     * @throws jp.hantei.rules.problem.WorkbookException when it can't be read
     */
    public RawWorkbook workbook(String disease, String revision) {
        return source.read(entry(disease, revision).path());
    }

    /** The blocks that workbooks of this catalog include. */
    public CommonBlocks commonBlocks() {
        return source.commonBlocks();
    }

    private Entry entry(String disease, String revision) {
        String number = canonical(disease);
        return entries.stream()
                .filter(e -> e.disease().equals(number) && e.revision().equals(revision))
                .findFirst()
                .orElseThrow(() -> new UnknownRulePackException(disease, revision, entries));
    }

    private static String canonical(String disease) {
        String text = disease.strip();
        return text.matches("\\d{1,2}") ? "0".repeat(3 - text.length()) + text : text;
    }
}
