package cn.jianxing.publicity.application;

import cn.jianxing.publicity.domain.Objections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The investigation was asked to be extended; once, whether it was granted or not. */
@Service
public class RecordExtension {

    private final Objections objections;

    RecordExtension(Objections objections) {
        this.objections = objections;
    }

    @Transactional
    public void record(String objectionId) {
        objections.extend(objectionId);
    }
}
