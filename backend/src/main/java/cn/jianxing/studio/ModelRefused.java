package cn.jianxing.studio;

import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Problem;
import java.util.List;
import java.util.Map;

/** The gate says no; every finding names its element. */
public final class ModelRefused extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ModelRefused(List<Finding> findings) {
        super(
                422,
                "model.refused",
                Map.of("count", findings.size()),
                findings.stream()
                        .map(finding -> new FieldError(
                                finding.element(),
                                finding.code(),
                                Map.of("file", finding.file(), "detail", finding.message())))
                        .toList());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
