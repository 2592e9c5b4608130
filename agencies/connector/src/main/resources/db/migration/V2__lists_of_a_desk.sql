-- A desk in one mall of an agency that sits in many: without it its list would be looked for among all the agency's deliveries.
-- With a state the older indexes do: what is unfinished is little, and what is delivered is nearly all.
create index delivery_of_desk on delivery (agency, mall, id);
