package jp.hantei.rules.workbook;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Counts elements and attributes over all parts of a file, and how deep they stand. */
final class NodeCount extends DefaultHandler {
    private static final int MOST_NODES = 1_000_000;
    private static final int DEEPEST = 100;

    private final String file;
    private String part = "";
    private long nodes;
    private int depth;
    private boolean anything;
    private boolean texts;

    NodeCount(String file) {
        this.file = file;
    }

    void begin(String name) {
        part = name;
        depth = 0;
        anything = false;
    }

    /** Whether the part had any element. */
    boolean anything() {
        return anything;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        anything = true;
        nodes += 1L + attributes.getLength();
        depth++;
        if (depth == 1) {
            texts = localName.equals("sst");
        } else if (texts && localName.equals("AlternateContent")) {
            throw XlsxLimits.refuse(file, "ソフトによって読み方の変わる文字があります（" + part + "）", "Excelで開き、保存し直してください");
        }
        if (depth > DEEPEST) {
            throw XlsxLimits.refuse(file, "Excelブックの中身が深すぎます（" + part + "）", "元のファイルをもう一度保存し直してください");
        }
        if (nodes > MOST_NODES) {
            throw XlsxLimits.refuse(file, "セルや書式が多すぎます（" + part + "）", "書式だけの行や列を削除し、シートを分けるか行を減らしてください");
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
    }
}
