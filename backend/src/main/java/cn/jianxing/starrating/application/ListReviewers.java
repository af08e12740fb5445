package cn.jianxing.starrating.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.NotFound;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reviews for the departments: the leads of the platforms that have indicators in the standard. */
@Service
public class ListReviewers {

    private final Cases cases;
    private final Routing routing;

    ListReviewers(Cases cases, Routing routing) {
        this.cases = cases;
        this.routing = routing;
    }

    @Transactional(readOnly = true)
    public ArrayList<String> reviewers(String caseId) {
        var site = cases.byId(caseId)
                .orElseThrow(() -> new NotFound("case.not-found"))
                .subjectUnit();
        var leads = routing.platformUnits(site).stream().map(Unit::code).toList();
        return new ArrayList<>(routing.each(leads, "platform_lead"));
    }
}
