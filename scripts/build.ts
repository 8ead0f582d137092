console.log('noch nichts zu bauen');
