package jp.hantei.web.form;

import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Item;
import jp.hantei.web.dates.DateBox;
import jp.hantei.web.dates.DateReading;
import jp.hantei.web.dates.Precision;

/**
 * What becomes of a typed answer. What can't be read is stored as it was typed, so that nothing is lost; the form check
 * reports it.
 *
 * @param value what is stored
 * @param problem what is wrong with it, empty if nothing
 * @param offer what was probably meant, may be empty
 */
record Typed(String value, String problem, String offer) {

    static Typed of(Item item, String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.equals(Options.UNKNOWN) || text.equals(Options.NOT_DONE)) {
            return new Typed(text, "", "");
        }
        return switch (item.type()) {
            case DATE -> date(text, Precision.DAY);
            case MONTH -> date(text, Precision.MONTH);
            case NUMBER, INTEGER ->
                new Typed(Numbers.read(text).map(n -> n.toPlainString()).orElse(text), "", "");
            case CODE ->
                new Typed(
                        item.codeList()
                                .flatMap(list -> list.find(text))
                                .map(Code::label)
                                .orElse(text),
                        "",
                        "");
            case TEXT -> new Typed(typed, "", "");
        };
    }

    private static Typed date(String text, Precision precision) {
        DateReading reading = DateBox.read(text, precision);
        if (reading instanceof DateReading.Valid valid) {
            return new Typed(valid.iso(), "", "");
        }
        DateReading.Wrong wrong = (DateReading.Wrong) reading;
        return new Typed(text, wrong.problem(), wrong.offer());
    }
}
