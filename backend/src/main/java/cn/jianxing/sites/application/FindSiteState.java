package cn.jianxing.sites.application;

import cn.jianxing.shared.NotFound;
import cn.jianxing.sites.domain.Site;
import cn.jianxing.sites.domain.Sites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Is a site still there to be reviewed or given up, and of what level is it? */
@Service
public class FindSiteState {

    private final Sites sites;

    FindSiteState(Sites sites) {
        this.sites = sites;
    }

    @Transactional(readOnly = true)
    public Found find(String siteId) {
        Site site = sites.byId(siteId).orElseThrow(() -> new NotFound("sites.no-such-site"));
        return new Found(site.endedOn() == null, site.level());
    }

    /** @param level point, base, station or institute */
    public record Found(boolean inUse, String level) {}
}
