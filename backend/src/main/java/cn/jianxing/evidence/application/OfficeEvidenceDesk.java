package cn.jianxing.evidence.application;

import cn.jianxing.evidence.EvidenceDesk;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** The desk other modules reach the upload by. */
@Component
class OfficeEvidenceDesk implements EvidenceDesk {

    private final UploadEvidence uploadEvidence;

    OfficeEvidenceDesk(UploadEvidence uploadEvidence) {
        this.uploadEvidence = uploadEvidence;
    }

    @Override
    public String upload(String name, InputStream content) {
        return uploadEvidence.upload(name, content, new UploadEvidence.Details(null, null, null));
    }
}
