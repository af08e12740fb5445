package cn.jianxing.studio.policy;

import cn.jianxing.studio.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a release, each thing once. */
public final class Findings {

    private final Set<Finding> all = new LinkedHashSet<>();

    public void add(String file, String element, String code, String message) {
        all.add(new Finding(file, element, code, message));
    }

    void add(ModelFile file, org.w3c.dom.Node node, String code, String message) {
        add(file.name(), ModelFile.idNear(node).orElse(file.name()), code, message);
    }

    public List<Finding> list() {
        return new ArrayList<>(all);
    }
}
