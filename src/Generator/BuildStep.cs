namespace Generator;

/// <summary>What a build is doing, for those who wait for it.</summary>
public enum BuildStep
{
    Reading,
    Checking,
    Judging,
    DrawingAndWriting,
    DrawingPictures,
    Publishing,
}
