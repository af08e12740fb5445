package cn.jianxing;

import cn.jianxing.starrating.RecomputeCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 践行: the work of New Era Civilization Practice (新时代文明实践) of a county, in one program. */
@SpringBootApplication
@EnableScheduling
public class JianxingApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(JianxingApplication.class);
        if (RecomputeCommand.isWanted(args)) {
            RecomputeCommand.run(application, args);
        } else {
            application.run(args);
        }
    }
}
