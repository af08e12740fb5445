package cn.jianxing.starrating.application.campaign;

import cn.jianxing.shared.Problem;
import cn.jianxing.shared.time.BusinessClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every night, and whenever business time is moved, whether a county's campaign is due. */
@Component
class YearlyCampaigns {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyCampaigns.class);

    private final StartYearlyCampaign startYearlyCampaign;

    YearlyCampaigns(StartYearlyCampaign startYearlyCampaign) {
        this.startYearlyCampaign = startYearlyCampaign;
    }

    @Scheduled(cron = "0 15 0 * * *", zone = "Asia/Shanghai")
    void everyNight() {
        startYearlyCampaign.due().forEach(this::start);
    }

    @EventListener
    void moved(BusinessClockMoved moved) {
        everyNight();
    }

    /** One county's trouble, or a campaign somebody began in the same moment, does not keep the others waiting. */
    private void start(String county) {
        try {
            startYearlyCampaign.start(county);
        } catch (Problem refused) {
            LOG.warn("The campaign of {} did not begin: {}", county, refused.code());
        }
    }
}
