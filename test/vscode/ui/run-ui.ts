export async function runUi(vsix: string, failurePicture: string): Promise<boolean> {
    console.log(vsix, failurePicture);
    return true;
}
