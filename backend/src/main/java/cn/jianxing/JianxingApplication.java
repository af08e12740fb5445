package cn.jianxing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 践行: the work of New Era Civilization Practice (新时代文明实践) of a county, in one program. */
@SpringBootApplication
@EnableScheduling
public class JianxingApplication {

    public static void main(String[] args) {
        SpringApplication.run(JianxingApplication.class, args);
    }
}
