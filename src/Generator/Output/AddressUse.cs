namespace Generator.Output;

/// <summary>What a browser does with an address: follows it when the reader clicks, only reads it as a statement, or fetches it to show the page.</summary>
internal enum AddressUse
{
    Link,
    Statement,
    Resource,
}
