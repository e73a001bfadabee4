using Generator.Gallery;

if (args is not [var folder])
{
    Console.Error.WriteLine("Give the folder that the gallery is to be written into.");
    return 2;
}

Console.WriteLine(GalleryPage.Write(folder));
return 0;
