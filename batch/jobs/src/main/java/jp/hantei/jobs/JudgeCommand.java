package jp.hantei.jobs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.Judgement;
import jp.hantei.judgement.JudgementJson;
import jp.hantei.judgement.RulePack;
import jp.hantei.judgement.xml.FileEnd;
import jp.hantei.judgement.xml.IntakeFile;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.RuleWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges one form from JSON, or all forms of an XML file. */
@Command(
        name = "judge",
        description = "様式を判定し、理由を示す (judge forms and explain)",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "JSON の形: {\"disease\":\"006\",\"revision\":\"2024-04\",\"application\":\"NEW\",\"answers\":{\"項目ID\":値}}",
            "XML と --json では1行に1件の JSON を出力します。",
            "終了コード 1 は、使えない答え又は矛盾の指摘があるときです（未記入だけなら 0）。"
        })
final class JudgeCommand implements Callable<Integer> {
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "*.json 又は *.xml。省略時は標準入力から JSON")
    private @Nullable Path file;

    @Option(names = "--workbook", paramLabel = "FILE", description = "カタログの代わりに、このブック（.xlsx）か双子（.md）で JSON を判定する")
    private @Nullable String workbook;

    @Option(names = "--json", description = "結果を JSON で出力")
    private boolean json;

    JudgeCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        Path given = file;
        if (given == null) {
            return judgeJson(in.readAllBytes());
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(given))) {
            if (!isXml(stream)) {
                return judgeJson(stream.readAllBytes());
            }
            if (workbook != null) {
                throw new WrongUse("--workbook では JSON だけを判定できます。XML はカタログの様式で読みます: " + given);
            }
            return judgeXml(stream);
        }
    }

    private int judgeJson(byte[] bytes) throws IOException {
        JudgementJson.Request request;
        try {
            request = JudgementJson.read(text(bytes));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
        RulePack pack = pack(request);
        Judgement judgement = pack.judge(request.answers());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JudgementJson.write(judgement));
        } else {
            new JudgementText(out).print(pack, request.answers().application(), judgement);
        }
        return JudgedForms.hasFindings(judgement) ? Exit.FINDINGS : Exit.OK;
    }

    private RulePack pack(JudgementJson.Request request) throws IOException {
        if (workbook == null) {
            return catalog.open().rulePack(request.disease(), request.revision());
        }
        RuleWorkbook rules =
                WorkbookFileOrPack.each(List.of(workbook), false, catalog).get(0);
        Cover cover = rules.cover();
        if (!cover.number().replaceFirst("^0+", "").equals(request.disease().replaceFirst("^0+", ""))
                || !cover.revision().equals(request.revision())) {
            throw new WrongUse("様式が " + request.disease() + " " + request.revision() + " で、ブックは " + cover.number() + " "
                    + cover.revision() + " です。どちらかをそろえてください。");
        }
        return RulePack.of(rules);
    }

    private int judgeXml(InputStream stream) {
        Catalog opened = catalog.open();
        JudgedForms forms = new JudgedForms(spec.commandLine().getOut(), json);
        FileEnd end = new IntakeFile(opened, false).read(stream, forms::accept);
        forms.end(end);
        return forms.anyFindings() ? Exit.FINDINGS : Exit.OK;
    }

    private static boolean isXml(InputStream stream) throws IOException {
        stream.mark(256);
        byte[] head = stream.readNBytes(200);
        stream.reset();
        String start =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return start.startsWith("<");
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WrongUse("UTF-8 として読めません。UTF-8 の JSON を渡してください。");
        }
    }
}
