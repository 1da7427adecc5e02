package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.mutation.MutationRun;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.proposal.Proposal;
import jp.hantei.rules.proposal.Proposals;
import jp.hantei.rules.proposal.TestSheet;
import jp.hantei.rules.workbook.CommonBlocks;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes the test cases that a workbook lacks, and writes them into its 試験 sheet as unconfirmed. */
@Command(
        name = "tests",
        description = "足りない試験の下書きを作る (draft the test cases that a workbook lacks)",
        mixinStandardHelpOptions = true)
final class CatalogTests implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN.xlsx | IN.md", description = "読むブックか双子")
    private String in = "";

    @Option(names = "--add", paramLabel = "OUT", description = "下書きを試験シートに加えたブック（.xlsx）か双子（.md）を書く。ほかは変えない")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path file = WorkbookFileOrPack.file(in);
        CommonBlocks common = WorkbookFileOrPack.common(file);
        Problems problems = new Problems();
        RawWorkbook raw = WorkbookFiles.raw(file, problems);
        RuleWorkbook workbook = WorkbookParser.parse(raw, common, problems);
        problems.throwIfErrors();
        Proposals.Found found = Proposals.of(workbook, MutationRun.run(workbook));
        Path target = out;
        if (target != null) {
            write(TestSheet.add(raw, found.proposals()), common, target);
        }
        print(found);
        return target == null && !found.proposals().isEmpty() ? Exit.FINDINGS : Exit.OK;
    }

    private static void write(RawWorkbook raw, CommonBlocks common, Path target) throws IOException {
        Problems problems = new Problems();
        RuleWorkbook typed = WorkbookParser.parse(raw, common, problems);
        problems.throwIfErrors();
        if (target.toString().endsWith(".md")) {
            Files.writeString(target, MarkdownTwin.write(raw), StandardCharsets.UTF_8);
        } else if (target.toString().endsWith(".xlsx")) {
            Files.write(target, WorkbookFiles.pack(raw, typed));
        } else {
            throw new WrongUse("書くファイルの名は .xlsx か .md で終えてください: " + target);
        }
    }

    private void print(Proposals.Found found) {
        PrintWriter screen = spec.commandLine().getOut();
        Map<Proposal.Reason, Integer> counts = new TreeMap<>();
        for (Proposal proposal : found.proposals()) {
            counts.merge(proposal.reason(), 1, Integer::sum);
            screen.println(proposal.id() + " " + proposal.draft().title());
            screen.println("    基本 " + proposal.draft().base() + "、"
                    + proposal.draft().application().label() + "、"
                    + proposal.draft().answerCell());
            screen.println("    今の答え: " + expected(proposal));
        }
        if (!found.unreached().isEmpty()) {
            screen.println("近くの答えでは示せなかったもの（起こり得ないか、離れた答えが要る）:");
            found.unreached().forEach(what -> screen.println("    " + what));
        }
        List<String> parts = counts.entrySet().stream()
                .map(e -> e.getKey().label() + " " + e.getValue())
                .toList();
        screen.println(
                "下書き " + found.proposals().size() + " 件" + (parts.isEmpty() ? "" : "（" + String.join("、", parts) + "）")
                        + (out == null ? "" : " を " + out + " の試験シートに加えました。根拠の「未確認」を本文で確かめてください") + "。");
    }

    private static String expected(Proposal proposal) {
        return String.join(
                "、",
                proposal.draft().expected().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList());
    }
}
