package jp.hantei.web.home;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import jp.hantei.judgement.Catalog;
import org.springframework.stereotype.Component;

/** Finds diseases by number, name, kana, English name or group (疾患群), whatever the width, case or kind of kana. */
@Component
public class DiseaseSearch {

    private final List<Searchable> all;

    private record Searchable(Catalog.Entry entry, String number, String text) {}

    DiseaseSearch(Catalog catalog) {
        this.all = catalog.entries().stream()
                .map(e -> new Searchable(
                        e, plain(e.disease()), plain(String.join(" ", e.name(), e.kana(), e.english(), e.group()))))
                .toList();
    }

    /** At most so many, in the order of the catalog; a number finds its disease first. */
    public List<Catalog.Entry> find(String typed, int most) {
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
                .limit(most)
                .toList();
    }

    /** How many there are. */
    public int size() {
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
