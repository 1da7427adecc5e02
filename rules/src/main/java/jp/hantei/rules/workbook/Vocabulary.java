package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Every name that cells of a pack may use: code lists and subjects. Reports names that it does not know. */
final class Vocabulary {
    private final Problems problems;
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, Place> defined = new LinkedHashMap<>();
    private boolean incomplete;

    Vocabulary(Problems problems) {
        this.problems = problems;
        builtIn("application", "申請区分", CodeList.APPLICATION);
        builtIn("diagnosis_met", "診断の対象", CodeList.MET);
        builtIn("severity_met", "重症度の対象", CodeList.MET);
        builtIn("verdict", "一次判定", CodeList.VERDICT);
    }

    private void builtIn(String id, String label, CodeList codes) {
        subjects.put(id, new Subject(id, label, Subject.Kind.CODE, codes));
    }

    void addCodeList(CodeList list, Place place) {
        if (codeLists.putIfAbsent(list.name(), list) != null) {
            problems.error(place, "コード表が2度定義されています", list.name(), "名前を変えるか、片方を消してください");
            return; // cells are read with the first
        }
        if (list.name().equals("診断カテゴリー")) {
            builtIn("diagnosis", "診断結果", list);
        } else if (list.name().equals("重症度区分")) {
            builtIn("severity", "重症度判定", list);
        }
    }

    /** Notes that names may be missing because a sheet or block could not be read, which was reported. */
    void missSome() {
        incomplete = true;
    }

    /** Whether a name that is not there may be defined in what could not be read. */
    boolean incomplete() {
        return incomplete;
    }

    Optional<CodeList> codeList(String name) {
        return Optional.ofNullable(codeLists.get(name));
    }

    List<CodeList> codeLists() {
        return new ArrayList<>(codeLists.values());
    }

    void addSubject(Subject subject, Place place) {
        if (!subject.id().matches("[a-z][a-z0-9_]{0,59}")) {
            problems.error(place, "IDが読めません", subject.id(), "英小文字で始め、英小文字・数字・_ で書いてください（例 rest_tremor）");
            return;
        }
        if (subjects.putIfAbsent(subject.id(), subject) != null) {
            Place first = defined.get(subject.id());
            problems.error(place, "IDが2度使われています", subject.id(), first == null ? "別のIDにしてください（予約語）" : "先の定義: " + first);
            return; // cells are read with the first
        }
        defined.put(subject.id(), place);
    }

    Optional<Subject> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** The subject of that id; an unknown one is reported with the nearest names. */
    @Nullable
    Subject require(String id, Place place) {
        Subject subject = subjects.get(id);
        if (subject == null && !incomplete) {
            String near = problems.full() ? "" : Near.names(id, subjects.keySet());
            problems.error(place, "ない項目IDです", id, near.isEmpty() ? "様式・自動計算・基準で定義してください" : "もしかして: " + near);
        }
        return subject;
    }

    /** Reads a filled condition cell; problems are reported and give null. */
    @Nullable
    Condition condition(String subjectId, RawCell cell, EntryWords words) {
        Subject subject = require(subjectId, cell.place());
        if (subject == null) {
            return null;
        }
        try {
            CellTest test = CellGrammar.parse(cell.text(), subject, words);
            return new Condition(subjectId, test, cell.text(), cell.place());
        } catch (CellProblem e) {
            problems.error(cell.place(), e.what(), cell.text(), problems.full() ? "" : e.fix());
            return null;
        }
    }
}
