package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.delivery.Delivery;

/** A delivery and where it goes now. */
record Outgoing(Delivery delivery, Endpoint endpoint) {}
