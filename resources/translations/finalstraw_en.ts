<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%1 imported %n record(s) from %2</source>
        <translation>
            <numerusform>%1 imported %n record from %2</numerusform>
            <numerusform>%1 imported %n records from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message numerus="yes">
        <source>%1; planned within %n day(s)</source>
        <translation>
            <numerusform>%1; planned within %n day</numerusform>
            <numerusform>%1; planned within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
