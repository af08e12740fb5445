package cn.jianxing.orders.application;

import cn.jianxing.orders.domain.Admissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days in public are over: the admission stands unless an objection has annulled it. */
@Service
public class ConfirmAdmission {

    private final Admissions admissions;

    ConfirmAdmission(Admissions admissions) {
        this.admissions = admissions;
    }

    @Transactional(readOnly = true)
    public boolean stands(String caseId) {
        return admissions.changes(caseId).stream().noneMatch(Admissions.Change::annuls);
    }
}
