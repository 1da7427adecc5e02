package jp.hantei.rules.document;

/** Markdown text as it grows. What is written never becomes markup. */
final class MarkdownPage {
    private enum Last {
        NOTHING,
        LIST,
        TABLE
    }

    private final StringBuilder out = new StringBuilder();
    private Last last = Last.NOTHING;

    void heading(int level, String text) {
        block(Last.NOTHING);
        out.append("#".repeat(level)).append(' ').append(plain(text)).append('\n');
    }

    void paragraph(String text) {
        block(Last.NOTHING);
        out.append(plain(text)).append('\n');
    }

    /** A list item; the text may hold {@code **} and code marks of ours. */
    void bullet(int depth, String text) {
        if (last != Last.LIST) {
            block(Last.LIST);
        }
        out.append("  ".repeat(depth)).append("- ").append(plain(text)).append('\n');
    }

    void tableHead(String... cells) {
        block(Last.TABLE);
        tableRow(cells);
        out.append("|").append("---|".repeat(cells.length)).append('\n');
    }

    void tableRow(String... cells) {
        for (String cell : cells) {
            out.append("| ").append(plain(cell).replace("|", "\\|")).append(' ');
        }
        out.append("|\n");
    }

    private void block(Last now) {
        if (out.length() > 0) {
            out.append('\n');
        }
        last = now;
    }

    private static String plain(String text) {
        return text.replace("\\", "\\\\").replace("<", "&lt;").replace("\n", " ");
    }

    String text() {
        return out.toString();
    }
}
