package jp.hantei.rules.annotate;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Tells the panel's own words in a comment from ours, and keeps their looks. */
final class PanelWords {
    private PanelWords() {}

    /** Where our part stands; empty ({@code from == to}) when there is none. */
    private record Ours(int from, int to) {}

    private static Ours ours(String text) {
        int from = text.indexOf(CommentText.BEGIN);
        if (from < 0) {
            return new Ours(0, 0);
        }
        int end = text.indexOf(CommentText.END, from);
        int to = end < 0 ? text.length() : end + CommentText.END.length();
        boolean ownLine = from > 0 && text.charAt(from - 1) == '\n';
        return new Ours(ownLine ? from - 1 : from, to);
    }

    /** The whole text as it is stored. */
    static String text(CTRst comment) {
        StringBuilder text = new StringBuilder(comment.isSetT() ? comment.getT() : "");
        comment.getRList().forEach(run -> text.append(run.getT()));
        return text.toString();
    }

    /** Our part of a comment, empty when there is none. */
    static String ourText(CTRst comment) {
        String text = text(comment);
        Ours ours = ours(text);
        return text.substring(ours.from(), ours.to());
    }

    /** A copy of the comment without our part. */
    static CTRst without(CTRst comment) {
        Ours ours = ours(text(comment));
        CTRst kept = (CTRst) comment.copy();
        int at = 0;
        if (kept.isSetT()) {
            String text = kept.getT();
            kept.setT(cut(text, at, ours));
            at += text.length();
        }
        List<Integer> emptied = new ArrayList<>();
        for (int i = 0; i < kept.sizeOfRArray(); i++) {
            CTRElt run = kept.getRArray(i);
            String text = run.getT();
            String rest = cut(text, at, ours);
            at += text.length();
            if (rest.isEmpty() && !text.isEmpty()) {
                emptied.add(0, i);
            } else if (!rest.equals(text)) {
                run.setT(rest);
            }
        }
        emptied.forEach(kept::removeR);
        return kept;
    }

    private static String cut(String text, int at, Ours ours) {
        int from = Math.min(Math.max(ours.from() - at, 0), text.length());
        int to = Math.min(Math.max(ours.to() - at, 0), text.length());
        return text.substring(0, from) + text.substring(to);
    }
}
