package id.mppdigital.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTests {
    @Test
    void ofPrefillAndDocumentsHaveDefaults() throws ClassNotFoundException {
        assertThat(defaults("mpp.prefill", "prefill.asking.PrefillSettings"))
                .hasToString("PrefillSettings[deadline=PT2S, attestationValidity=PT2H]");
        assertThat(defaults("mpp.verification", "verification.VerificationSettings"))
                .hasToString(
                        "VerificationSettings[firstPause=PT1M, longestPause=PT15M, giveUpAfter=PT168H, poll=PT10S]");
        assertThat(defaults("mpp.documents", "documents.DocumentSettings"))
                .hasToString("DocumentSettings[maxSize=10485760B, receiptValidity=PT24H, quotaDocuments=200,"
                        + " quotaSize=524288000B, deletedKept=PT72H]");
        assertThat(defaults("mpp.keys", "keys.KeySettings")).hasToString("KeySettings[file=null, remembered=PT1M]");
        assertThat(defaults("mpp.documents.check", "documents.check.CheckSettings"))
                .hasToString("CheckSettings[maxPixels=50000000, atOnce=2, patience=PT20S, timeout=PT10S]");
        assertThat(defaults("mpp.documents", "documents.store.StoreSettings"))
                .hasToString("StoreSettings[store=FILES, directory=.mpp/documents]");
        assertThat(defaults("mpp.documents.s3", "documents.store.S3Settings"))
                .hasToString(
                        "S3Settings[endpoint=null, region=us-east-1, bucket=null, pathStyle=false, encryption=null,"
                                + " connectTimeout=PT2S, timeout=PT10S, keys hidden]");
    }

    private static Object defaults(String prefix, String type) throws ClassNotFoundException {
        return new Binder(new MapConfigurationPropertySource())
                .bindOrCreate(prefix, Class.forName("id.mppdigital.citizen." + type));
    }
}
