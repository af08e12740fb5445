package cn.jianxing.studio;

import java.util.Map;
import java.util.TreeMap;

/**
 * Everything of one capability that is published together: processes, decisions, forms.
 *
 * @param name folder of the capability, e.g. {@code star-rating}
 * @param files resource name to content, e.g. {@code processes/star-rating/star-rating.bpmn}
 */
public record Release(String name, Map<String, String> files) {

    public Release {
        files = Map.copyOf(files);
    }

    /** Resource names with this ending, in order. */
    public Map<String, String> ending(String suffix) {
        Map<String, String> chosen = new TreeMap<>();
        files.forEach((file, content) -> {
            if (file.endsWith(suffix)) {
                chosen.put(file, content);
            }
        });
        return chosen;
    }
}
