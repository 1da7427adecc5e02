package jp.hantei.web.form;

import java.util.List;
import jp.hantei.rules.model.Section;

/**
 * A section of the form (節).
 *
 * @param anchor fragment of the address
 * @param answered how many of the items asked now have an answer, autofilled ones included
 * @param asked how many are asked now
 */
public record SectionView(Section section, String anchor, int answered, int asked, List<Heading> headings) {
    public SectionView {
        headings = List.copyOf(headings);
    }

    /** Items below one heading. */
    public record Heading(String title, List<ItemView> items) {
        public Heading {
            items = List.copyOf(items);
        }

        /** Whether all of them are hidden now. */
        public boolean hidden() {
            return items.stream().allMatch(i -> i.state().hidden());
        }
    }

    public List<ItemView> items() {
        return headings.stream().flatMap(h -> h.items().stream()).toList();
    }
}
