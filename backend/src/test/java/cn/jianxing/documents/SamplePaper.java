package cn.jianxing.documents;

import cn.jianxing.documents.Printout.Field;
import java.util.List;
import java.util.stream.IntStream;

/** A paper with every kind of part, rare characters and an emoji in it. */
public final class SamplePaper {

    private SamplePaper() {}

    public static Printout of(boolean landscape, int sentences, int rows) {
        return new Printout(
                "场地使用审批单",
                List.of("𠮷家村2026年场地使用"),
                List.of(
                        new Printout.Fields(
                                List.of(new Field("场地", "文化广场 👍"), new Field("用途", "广场舞排练用地。".repeat(sentences)))),
                        new Printout.Heading("办理意见"),
                        new Printout.Opinion("核对申请", "同意，注意安全\n见㼆字碑\u0007", "签名　周建国　2026年9月10日"),
                        new Printout.Table(
                                List.of("环节名称", "说明"),
                                IntStream.rangeClosed(1, rows)
                                        .mapToObj(row -> List.of("第" + row + "行", "说明"))
                                        .toList(),
                                List.of()),
                        new Printout.Remark("备注")),
                "由 张三 于 2026-09-10 09:00 打印",
                landscape);
    }
}
