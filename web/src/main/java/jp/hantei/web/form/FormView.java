package jp.hantei.web.form;

import java.util.List;
import java.util.stream.Collectors;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.RulePack;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Section;
import jp.hantei.web.content.FormContent;

/** A form in its sections, as it is shown now. */
public record FormView(List<SectionView> sections) {
    public FormView {
        sections = List.copyOf(sections);
    }

    public static FormView of(RulePack pack, FormContent content, Judgement judgement) {
        RuleWorkbook workbook = pack.workbook();
        ItemViews items = new ItemViews(workbook, content, judgement);
        return new FormView(java.util.Arrays.stream(Section.values())
                .map(section -> section(section, workbook, items))
                .filter(section -> !section.headings().isEmpty())
                .toList());
    }

    private static SectionView section(Section section, RuleWorkbook workbook, ItemViews views) {
        List<SectionView.Heading> headings = workbook.items().stream()
                .filter(item -> item.section() == section)
                .collect(Collectors.groupingBy(
                        Item::heading,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(views::of, Collectors.toList())))
                .entrySet()
                .stream()
                .map(e -> new SectionView.Heading(e.getKey(), e.getValue()))
                .toList();
        List<ItemView> asked = headings.stream()
                .flatMap(h -> h.items().stream())
                .filter(i -> !i.state().hidden())
                .toList();
        int answered = (int) asked.stream()
                .filter(i -> i.state().answered() || !i.state().auto().isEmpty())
                .count();
        return new SectionView(section, "s-" + section.element(), answered, asked.size(), headings);
    }

    public List<ItemView> items() {
        return sections.stream().flatMap(s -> s.items().stream()).toList();
    }
}
