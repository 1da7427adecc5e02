package jp.hantei.web.home;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import jp.hantei.judgement.Catalog;
import org.springframework.stereotype.Component;

/** Finds diseases by number, name, kana or English name, whatever the width, case or kind of kana. */
@Component
class DiseaseSearch {

    private static final int MOST = 50;

    private final List<Searchable> all;

    private record Searchable(Catalog.Entry entry, String number, String text) {}

    DiseaseSearch(Catalog catalog) {
        this.all = catalog.entries().stream()
                .map(e -> new Searchable(e, plain(e.disease()), plain(e.name() + " " + e.kana() + " " + e.english())))
                .toList();
    }

    /** At most fifty, in the order of the catalog; a number finds its disease first. */
    List<Catalog.Entry> find(String typed) {
        String wanted = plain(typed);
        if (wanted.matches("\\d{1,3}")) {
            String number = String.format(Locale.ROOT, "%03d", Integer.parseInt(wanted));
            List<Catalog.Entry> exact = all.stream()
                    .filter(s -> s.number().equals(number))
                    .map(Searchable::entry)
                    .toList();
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        return all.stream()
                .filter(s -> s.number().startsWith(wanted) || s.text().contains(wanted))
                .map(Searchable::entry)
                .limit(MOST)
                .toList();
    }

    int size() {
        return all.size();
    }

    private static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        StringBuilder plain = new StringBuilder(normal.length());
        normal.chars().map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
