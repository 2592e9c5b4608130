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
 * Runs each {@code @Scheduled} method of a service in a thread of its own. Spring Boot runs all that have a fixed delay
 * in one thread: one that waits for somebody else's system, or works for hours, would hold up all others. Each may hold
 * a database connection while it works, so let the hourly ones of a service begin at different times.
 */
// After the executor of requests, which Spring Boot leaves out where it finds any other: a scheduler is one, too.
@AutoConfiguration(after = TaskExecutionAutoConfiguration.class, before = TaskSchedulingAutoConfiguration.class)
@ConditionalOnBean(name = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)
class PaceAutoConfiguration {
    /** More than any service has tasks; threads are made when a task comes, and virtual ones cost next to nothing. */
    private static final int THREADS = 64;

    @Bean
    @ConditionalOnMissingBean(TaskScheduler.class)
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        var scheduler = builder.poolSize(THREADS).build();
        scheduler.setVirtualThreads(true);
        return scheduler;
    }
}
