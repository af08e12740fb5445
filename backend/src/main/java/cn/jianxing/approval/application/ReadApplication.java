package cn.jianxing.approval.application;

import cn.jianxing.cases.Applications;
import cn.jianxing.cases.Scalars;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case applies for now, after every correction, in the plain values its model decides by. */
@Service
public class ReadApplication {

    private final Applications applications;

    ReadApplication(Applications applications) {
        this.applications = applications;
    }

    /** A field that was filled in before and is not any more is there without a value. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> read(String caseId) {
        Map<String, @Nullable Object> values = new HashMap<>();
        applications.versions(caseId).forEach(version -> {
            values.replaceAll((field, value) -> null);
            values.putAll(Scalars.of(version.data()));
        });
        return values;
    }
}
