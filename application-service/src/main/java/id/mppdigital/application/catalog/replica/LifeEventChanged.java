package id.mppdigital.application.catalog.replica;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.LifeEvent;
import java.util.List;

record LifeEventChanged(String code, int version, String status, BilingualText name, List<LifeEvent.Part> parts) {}
