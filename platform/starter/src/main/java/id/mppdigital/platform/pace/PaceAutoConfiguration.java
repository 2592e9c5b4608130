package id.mppdigital.platform.pace;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/**
 * Runs the {@code @Scheduled} methods of a service beside one another. Spring Boot runs all that have a fixed delay in
 * one thread: one that waits for somebody else's system, or works for hours, would hold up all others.
 */
// After the executor of requests, which Spring Boot leaves out where it finds any other: a scheduler is one, too.
@AutoConfiguration(after = TaskExecutionAutoConfiguration.class, before = TaskSchedulingAutoConfiguration.class)
@ConditionalOnBean(name = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)
class PaceAutoConfiguration {
    /** Four may hang or work for hours. Each may hold a connection, and half of the usual pool stays for requests. */
    private static final int THREADS = 5;

    @Bean
    @ConditionalOnMissingBean(TaskScheduler.class)
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        var scheduler = builder.poolSize(THREADS).build();
        scheduler.setVirtualThreads(true);
        return scheduler;
    }
}
