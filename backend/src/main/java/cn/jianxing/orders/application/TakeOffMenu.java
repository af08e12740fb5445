package cn.jianxing.orders.application;

import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.shared.BusinessClock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An entry can be ordered no longer: its time is over, or a review said so. */
@Service
public class TakeOffMenu {

    private final Menu menu;
    private final BusinessClock clock;

    TakeOffMenu(Menu menu, BusinessClock clock) {
        this.menu = menu;
        this.clock = clock;
    }

    @Transactional
    public void takeOff(String entryId) {
        MenuEntry entry = menu.byId(entryId).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        menu.state(entryId, entry.validOn(today) ? MenuEntry.State.REMOVED : MenuEntry.State.EXPIRED);
    }
}
